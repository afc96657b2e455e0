import NextAuth from "next-auth";
import { authOptions } from "@/server/session";

const handler = NextAuth(authOptions) as (request: Request, context: unknown) => Promise<Response>; // untyped in next-auth 4

export { handler as GET, handler as POST };
