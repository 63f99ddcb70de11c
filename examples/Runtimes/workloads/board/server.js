import { createServer } from "node:http";
import { greeting } from "./greeting.js";

const server = createServer((request, response) => {
  response.setHeader("Content-Type", "text/plain; charset=utf-8");
  response.end(greeting(new URL(request.url, "http://board").searchParams.get("name")));
});
server.listen(Number(process.env.PORT), () => console.log(`The board is at port ${server.address().port}`));
