FROM mariadb:11.4
RUN apt-get update && apt-get install -y --no-install-recommends age zstd && rm -rf /var/lib/apt/lists/*
COPY src/main/scripts/ /srv/
USER 10001:10001
ENTRYPOINT ["bash", "/srv/backup"]
CMD ["/backups"]
