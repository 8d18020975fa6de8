FROM eclipse-temurin:25-jre
RUN useradd --system --home /srv portail && install -d -o portail -m 700 /srv/erased
COPY target/ligne-a-ligne.jar /srv/portail.jar
USER portail
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-jar", "/srv/portail.jar"]
