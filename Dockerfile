# syntax=docker/dockerfile:1

FROM node:22-bookworm-slim AS build
ENV NEXT_TELEMETRY_DISABLED=1 TURBO_TELEMETRY_DISABLED=1 DO_NOT_TRACK=1 CHECKPOINT_DISABLE=1
WORKDIR /app
# What is installed depends on these alone, so that a change of the sources does not install again.
COPY package.json package-lock.json ./
COPY apps/cli/package.json apps/cli/
COPY apps/web/package.json apps/web/
COPY benchmarks/package.json benchmarks/
COPY packages/calc-core/package.json packages/calc-core/
COPY packages/db/package.json packages/db/
COPY packages/grader/package.json packages/grader/
COPY packages/learner-model/package.json packages/learner-model/
COPY packages/moodle-xml/package.json packages/moodle-xml/
COPY packages/problem-bank/package.json packages/problem-bank/
RUN --mount=type=cache,target=/root/.npm npm ci --include=dev --no-audit --no-fund
COPY . .
RUN STANDALONE=1 npm run build && node scripts/bundle.mjs

FROM node:22-bookworm-slim AS serve
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOSTNAME=0.0.0.0 PORT=3000 NABLA_HOME=/app
WORKDIR /app
COPY --from=build /app/apps/web/.next/standalone ./
COPY --from=build /app/apps/web/.next/static ./apps/web/.next/static
COPY --from=build /app/apps/web/public ./apps/web/public
COPY --from=build /app/packages/grader/dist/worker.mjs ./packages/grader/dist/worker.mjs
COPY --from=build /app/packages/problem-bank ./packages/problem-bank
COPY --from=build /app/prisma/migrations ./prisma/migrations
COPY --from=build /app/dist/server.mjs /app/dist/seed.mjs ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=4 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/health').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server.mjs"]
