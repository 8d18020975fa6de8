-- A browser in which a person signed in before: of the secret it carries only the hash is kept.
create table known_device (
    id           uuid        not null primary key,
    person_id    uuid        not null references person (id) on delete cascade,
    secret_hash  char(64)    not null,
    signed_in_at datetime(6) not null,
    expires_at   datetime(6) not null,
    unique key known_device_once (secret_hash, person_id),
    key known_device_of_person (person_id, signed_in_at)
);

-- One row an attempt, by account and place; the slate of a known device, or of an open session, is its own.
drop table sign_in_failure;
create table sign_in_failure (
    id        bigint      not null auto_increment primary key,
    account   char(64)    not null,
    place     char(64)    not null,
    slate     char(64),
    failed_at datetime(6) not null,
    key sign_in_failure_of_account (account, failed_at),
    key sign_in_failure_of_place (place, failed_at),
    key sign_in_failure_of_slate (slate, failed_at),
    key sign_in_failure_of_time (failed_at)
);

-- When somebody last tried passwords on a person's account without end: one mail tells of each such episode.
create table sign_in_siege (
    person_id uuid        not null primary key references person (id) on delete cascade,
    seen_at   datetime(6) not null
);
