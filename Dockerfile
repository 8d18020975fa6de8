FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --user-group --home /srv portail && install -d -o portail -m 700 /srv/erased
COPY target/ligne-a-ligne.jar /srv/portail.jar
COPY deploy/healthy /srv/healthy
USER 10001:10001
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-jar", "/srv/portail.jar"]
