/** Before every file of tests of components: as patientWaits, for what Testing Library waits for. */
import { configure } from '@testing-library/react';

configure({ asyncUtilTimeout: 60_000 });
