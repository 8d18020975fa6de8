-- What the administration says to the public of a round whose answers are released, beside figures that are counted anew
-- whenever they are read: neither the remarks nor the answers change any more.
create table public_summary (
    version_id   uuid        not null primary key references plan_version (id),
    revision     bigint      not null,
    words        text        not null,
    written_by   uuid        not null references person (id),
    written_at   datetime(6) not null,
    -- Null while the State alone reads it.
    published_at datetime(6),
    published_by uuid references person (id),
    check ((published_at is null) = (published_by is null))
);
