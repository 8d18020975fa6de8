-- What somebody wrote on the text in a Word file, on its way to becoming drafts: read by their association alone.
create table annotated_file (
    id              uuid         not null primary key,
    version_id      uuid         not null references plan_version (id) on delete cascade,
    organisation_id uuid         not null references organisation (id),
    person_id       uuid         not null references person (id),
    name            varchar(255) not null,
    formatting      int          not null,
    known           int          not null,
    received_at     datetime(6)  not null,
    undone_at       datetime(6),
    key annotated_file_by_version (version_id, organisation_id),
    key annotated_file_by_age (received_at)
);

create table annotation (
    file_id     uuid         not null references annotated_file (id) on delete cascade,
    position    int          not null,
    sort        varchar(10)  not null,
    author      varchar(255) not null,
    said_at     varchar(40)  not null,
    words       mediumtext   not null,
    wording     mediumtext   not null,
    quote       mediumtext   not null,
    context     text         not null,
    struck      varchar(255),
    from_item   uuid,
    from_char   int          not null,
    to_item     uuid,
    to_char     int          not null,
    doubt       varchar(15),
    chosen      boolean      not null,
    left_out    boolean      not null,
    again       boolean      not null,
    fingerprint binary(32)   not null,
    written     boolean      not null,
    primary key (file_id, position)
);

-- What became a draft, once for an association and a plan, however often its file comes back.
create table annotation_taken (
    organisation_id uuid       not null references organisation (id) on delete cascade,
    plan_id         uuid       not null references plan (id) on delete cascade,
    fingerprint     binary(32) not null,
    file_id         uuid       not null references annotated_file (id) on delete cascade,
    remark_id       uuid       references remark (id) on delete set null,
    primary key (organisation_id, plan_id, fingerprint),
    key annotation_taken_by_file (file_id)
);

-- The drafts that came out of a file: several of one annotation that is longer than a remark may be.
create table annotation_draft (
    file_id     uuid       not null references annotated_file (id) on delete cascade,
    fingerprint binary(32) not null,
    remark_id   uuid       not null references remark (id) on delete cascade,
    primary key (file_id, remark_id)
);

-- Who said it in the file it came from: read by the remark's association alone, never part of what is deposited.
alter table remark add column reviewer varchar(255) not null default '';
