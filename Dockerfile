# Build: the SDK, with Node from its own image for styles, scripts and region data. Run: the ASP.NET Core runtime, not root.
FROM node:20-bookworm-slim AS node

FROM mcr.microsoft.com/dotnet/sdk:10.0-noble AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm && ln -s ../lib/node_modules/npm/bin/npx-cli.js /usr/local/bin/npx
WORKDIR /source
COPY Directory.Build.props Directory.Packages.props global.json BannedSymbols.txt .editorconfig ./
COPY src/NetralitasAsn.Domain/*.csproj src/NetralitasAsn.Domain/packages.lock.json src/NetralitasAsn.Domain/
COPY src/NetralitasAsn.Application/*.csproj src/NetralitasAsn.Application/packages.lock.json src/NetralitasAsn.Application/
COPY src/NetralitasAsn.Infrastructure/*.csproj src/NetralitasAsn.Infrastructure/packages.lock.json src/NetralitasAsn.Infrastructure/
COPY src/NetralitasAsn.Web/*.csproj src/NetralitasAsn.Web/packages.lock.json src/NetralitasAsn.Web/
COPY src/NetralitasAsn.Web/assets/assets.targets src/NetralitasAsn.Web/assets/
RUN dotnet restore src/NetralitasAsn.Web --locked-mode
COPY src src
RUN dotnet publish src/NetralitasAsn.Web -c Release --no-restore -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble
# What the sieve makes clean copies with. bubblewrap needs a container that may make user namespaces; without it the sieve is a process with limits.
RUN apt-get update && apt-get install -y --no-install-recommends bubblewrap mat2 ffmpeg libheif-examples libimage-exiftool-perl && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY --from=build /app .
RUN mkdir /data && chown "$APP_UID" /data
USER $APP_UID
ENV NETRALITAS_URL=http://0.0.0.0:5080 NETRALITAS_DATA=/data
VOLUME /data
EXPOSE 5080
ENTRYPOINT ["dotnet", "NetralitasAsn.Web.dll"]
