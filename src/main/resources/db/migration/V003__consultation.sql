create table consultation_round (
    id          uuid        not null primary key,
    revision    bigint      not null,
    version_id  uuid        not null references plan_version (id),
    opens_at    datetime(6) not null,
    closes_at   datetime(6) not null,
    released_at datetime(6),
    unique (version_id)
);
