# One image for every part: the command says which one runs, as docker-compose.yml shows.
# What enters the image is listed in .dockerignore.

FROM node:24-slim AS manifests
WORKDIR /manifests
COPY . .
# Only package.json files stay, so that a change of code does not install everything again.
RUN find . -type f ! -name package.json ! -name package-lock.json ! -name .npmrc -delete

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /stoa
COPY --from=manifests /manifests ./
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev
COPY . .
ENV HOST=0.0.0.0 PORT=4000
USER node
EXPOSE 4000
HEALTHCHECK --interval=5s --timeout=3s --start-period=60s --retries=3 CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(answer => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "gateway/main.ts"]
