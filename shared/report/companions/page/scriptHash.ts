/** By which the page allows its script and no other; a test says what it has to be when the script changes. */
export const scriptHash = 'sha256-ZMaWIg4DCNp5l/woGM6I0f7azc5GiSrfK+OBqvFi6Lw=';
