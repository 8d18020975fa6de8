-- The release of a round as one person of the cabinet prepared it, to be confirmed by another: one a version. Nobody outside
-- the State reads this table. What was read when it was prepared is in the fingerprint: it holds for nothing else.
create table prepared_release (
    version_id    uuid        not null primary key references plan_version (id),
    revision      bigint      not null,
    state         varchar(10) not null,
    -- Null: as soon as it is confirmed.
    release_at    datetime(6),
    -- The last day, in Paris, on which an association may contest or comment an answer; null when it may not.
    last_day      date,
    fingerprint   char(64)    not null,
    prepared_by   uuid        not null references person (id),
    prepared_at   datetime(6) not null,
    confirmed_by  uuid references person (id),
    confirmed_at  datetime(6),
    -- In whose name, which the letters say for good.
    confirmed_for uuid references organisation (id),
    -- Why nothing was released at the instant.
    obstacle      varchar(12),
    key prepared_release_due (state, release_at),
    check (confirmed_by is null or confirmed_by <> prepared_by),
    check ((confirmed_by is null) = (confirmed_at is null)),
    check ((confirmed_by is null) = (confirmed_for is null))
);
