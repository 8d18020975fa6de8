FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --user-group --home /srv portail && install -d -o portail -m 700 /srv/erased
COPY target/portal/ /srv/portal/
COPY deploy/healthy /srv/healthy
USER 10001:10001
EXPOSE 8080
WORKDIR /srv/portal
# The cache makes the start short; it knows the jar by this name, from this folder. Where it does not fit this JVM, the JVM starts without it.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:AOTCache=ligne-a-ligne.aot", "-jar", "ligne-a-ligne.jar"]
