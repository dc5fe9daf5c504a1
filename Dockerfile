# Tjenestene og lokal, bygd fra kilden; Docker er alt som trengs.
#   docker build --target tjeneste --build-arg MODUL=milepael-service .
ARG JAVA=21.0.10_7

FROM eclipse-temurin:${JAVA}-jdk-noble AS bygg
RUN apt-get update \
 && apt-get install -y --no-install-recommends curl unzip \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /kilde
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    ./mvnw -B -DskipTests -pl kontrakt,lokal,sykmelding-service,milepael-service,varsling-service package

FROM eclipse-temurin:${JAVA}-jre-noble AS grunn
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin sykefravaer \
 && install -d -o sykefravaer /data
WORKDIR /app
USER 10001

FROM grunn AS tjeneste
ARG MODUL
COPY --from=bygg /kilde/${MODUL}/target/quarkus-app ./
COPY beholder/er-klar ./
HEALTHCHECK --interval=2s --timeout=5s --start-period=60s --retries=5 CMD ["/app/er-klar"]
# glibc gir ellers hver tråd sin del av minnet, og leverer lite av det tilbake
ENV MALLOC_ARENA_MAX=2
ENTRYPOINT ["java", "-Xms48m", "-Xmx384m", "-XX:+UseSerialGC", "-XX:NewRatio=1", "-XX:+ExitOnOutOfMemoryError", "-jar", "quarkus-run.jar"]

FROM grunn AS lokal
COPY --from=bygg /kilde/lokal/target/lokal-1.0.0-SNAPSHOT.jar ./
COPY --from=bygg /kilde/lokal/target/lib ./lib
HEALTHCHECK --interval=2s --timeout=5s --start-period=60s --retries=5 CMD ["test", "-f", "/data/adresser.env"]
ENTRYPOINT ["java", "-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", "lokal-1.0.0-SNAPSHOT.jar:lib/*", "no.sykefravaer.lokal.start.Beholder", "/data"]
