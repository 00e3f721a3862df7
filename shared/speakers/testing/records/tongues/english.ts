import { linesOf, peopleOf, type Tongue } from '../tongue';

export const english: Tongue = {
  code: 'en',
  people: peopleOf(`
    Helen | Marsh | f | Director of Water Services | Calder Utilities | LAB | Calder Vale
    Graham | Tolley | m | Chief Financial Officer | Northgate Holdings | CON | West Harrow
    Siobhán | O'Dowd | f | Senior Analyst | Pell & Crane | LIB | Port Avon
    Maarten | van der Zwaan | m | Head of Research | Lindqvist Capital | GRN | Eastmere
    Priya | Raghunathan | f | Deputy Mayor | City of Eastmere | LAB | Eastmere North
    J. R. | Halloway | m | Professor of Hydrology | University of Calder | CON | Stour
    Mary-Ann | St. Clair | f | Secretary of State for Transport | Department for Transport | LIB | Lower Stour
    Tom | McAllister | m | Harbour Master | Port Avon Trust | GRN | The Sands
  `),
  statements: linesOf(`
    The pumps were tested in March and again in the first week of June.
    I would like to come back to one point: the money was approved two years ago, and nothing has been spent since then.
    We looked at three options. The first was cheap but slow, the second needed a new road, and the third is the one before you today.
    When my daughter started school there were two buses an hour; now there is one, and it is often late.
    That is not what the report says, and I have read it twice.
    In our view the word "temporary" has lost its meaning, because the fence has been there for nine years.
    There are four things to consider: cost, noise, access and the birds.
    Let me give you an example. A family on Quay Street waited eleven months for an answer and then got the wrong form.
    The answer is yes, but with a condition that we will set out in writing before the end of the month.
    Revenue grew by 4.2 per cent in the second quarter, mainly because of the mild winter.
    Nobody in the department could tell us who had signed the first contract.
    You have to remember how small the place was: one shop, one chapel, and a ferry at half past seven.
    I am grateful to everybody who wrote to us, and I accept that the notice should have gone out earlier.
    If the valve fails, the water goes over the wall, and then it is a question of hours.
    So we asked the neighbours, and most of them said they did not mind the work as long as it stopped at six.
    The figures for last year are not final, but they will not change by much.
  `),
  short: linesOf(`
    Yes, that is right.
    No.
    I don't recall.
    Thank you very much.
    Not to my knowledge, no.
  `),
  questions: linesOf(`
    How did the work on the harbour wall begin?
    And what did you do when the letter arrived?
    Could you say a little more about the second phase?
    Who decided that the line should be closed in the winter?
    Did you see anybody near the gate that evening?
    What would you change if you had to start again today?
    Is there a plan for the years after the money runs out?
    Why did it take so long to reply to the residents?
  `),
  narration: linesOf(`
    The meeting was held in the old customs house, where the heating had failed the night before.
    Work on the new quay began in spring and is expected to last until the end of next year.
    Three of the four boats had already left when the fog came in.
    The town has about nine thousand inhabitants and a harbour that nobody dredged for a decade.
    Outside, the queue reached as far as the bakery.
    A decision is expected in the autumn.
  `),
  asides: linesOf(`
    Laughter
    Applause
    Interruption
    Pause
  `),
  headings: linesOf(`
    Future of the ferry service
    Flood Defences
    The second phase
    Questions from the floor
  `),
  entries: linesOf(`
    Date: 14 May 2024
    Place: Town Hall, Room 2
    Time: 10:00 to 12:30
    Price: 4.50 per ticket
    Note: the annex is kept in the archive
    Opening hours: Monday to Friday
    Ingredients: flour, salt, water
    Total: 4,312
  `),
  polite: ({ woman, family }) => `${woman ? 'Ms.' : 'Mr.'} ${family}`,
  full: ({ given, family }) => `${given} ${family}`,
  words: {
    chair: (woman) => (woman ? 'Chairwoman' : 'Chairman'),
    moderator: 'Moderator',
    interviewer: 'Interviewer',
    respondent: 'Respondent',
    participant: 'Participant',
    operator: 'Operator',
    court: 'THE COURT',
    question: 'Question',
    answer: 'Answer',
    q: 'Q',
    a: 'A',
    paper: 'The Calder Review',
    wrote: (name, date) => `On ${date}, ${name} wrote:`,
    mailHead: ['From', 'To', 'Sent', 'Subject'],
    toAll: (name) => `From ${name} to Everyone`,
    credit: (name) => `Interview: ${name}`,
    dashSaid: null,
  },
  attributions: linesOf(`
    “{q},” said {n}.
    “{q},” {n} told reporters.
    {n} said: “{q}”
    According to {n}, “{q}.”
    “{q},” {n} explained.
    {n} added: “{q}”
    {n}, who has worked there since 2009, said: “{q}”
  `),
  further: linesOf(`
    “{q},” she added.
    She said: “{q}”
  `),
  indirect: linesOf(`
    {n} said that the work would continue until the autumn.
    {n} asked whether the figures were final and was told that they were not.
    {n} pointed out that the “temporary” fence was now nine years old.
    {n} thanked the officers for their report.
  `),
  quotes: ['“', '”'],
};
