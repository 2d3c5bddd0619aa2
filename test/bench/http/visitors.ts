// Visitors of the website, in a process of their own: « visitors.ts ADDRESS SECONDS VISITORS QUESTIONS-A-SECOND-EACH QUESTION… »
// (0 questions a second: each asks again as soon as it is answered). Prints one line of JSON.
import autocannon from 'autocannon';

const [base = '', seconds = '', visitors = '', pace = '', ...questions] = process.argv.slice(2);

interface Context {
  conversation?: string;
}

const requests = questions.map((question): autocannon.Request => ({
  method: 'POST',
  path: '/api/ask',
  headers: { 'content-type': 'application/json' },
  setupRequest: (request, context) => ({
    ...request,
    body: JSON.stringify({ question, conversation: (context as Context).conversation ?? '' }),
  }),
  onResponse: (_status, body, context) => {
    ({ conversation: (context as Context).conversation = '' } = JSON.parse(body) as Context);
  },
}));

const result = await autocannon({
  url: base,
  connections: Number(visitors),
  duration: Number(seconds),
  timeout: 10,
  requests,
  ...(Number(pace) > 0 && { connectionRate: Number(pace) }),
});
const { latency, errors, timeouts, non2xx } = result;
console.log(
  JSON.stringify({ answers: result['2xx'], lost: errors + timeouts + non2xx, latency, seconds: result.duration }),
);
