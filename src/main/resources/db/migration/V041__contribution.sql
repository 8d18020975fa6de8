-- An older contribution of an association, a letter for most: its text in paragraphs, and what becomes of each passage.
-- Read by the association alone. When it is discarded its words and its file go; the row and what was placed stay, so that
-- the same file handed in again makes nothing twice.
create table contribution (
    id              uuid         not null primary key,
    plan_id         uuid         not null references plan (id) on delete cascade,
    organisation_id uuid         not null references organisation (id),
    person_id       uuid         not null references person (id),
    title           varchar(200) not null,
    dated           date,
    left_out        int          not null,
    fingerprint     binary(32)   not null,
    received_at     datetime(6)  not null,
    discarded_at    datetime(6),
    unique key contribution_once (organisation_id, plan_id, fingerprint)
);

create table contribution_paragraph (
    contribution_id uuid         not null references contribution (id) on delete cascade,
    number          int          not null,
    kind            varchar(10)  not null,
    level           int          not null,
    marker          varchar(255) not null,
    words           mediumtext   not null,
    primary key (contribution_id, number)
);

-- A paragraph is one passage, or several once some of its words were taken. No key to the draft: one that was thrown away
-- can be brought back under another id, and until then it is told as thrown away.
create table contribution_passage (
    contribution_id uuid        not null references contribution (id) on delete cascade,
    paragraph       int         not null,
    start_char      int         not null,
    end_char        int         not null,
    aside           boolean     not null,
    draft_id        uuid,
    handled_by      uuid        references person (id),
    primary key (contribution_id, paragraph, start_char),
    key contribution_passage_by_draft (draft_id)
);

alter table attachment
    add column contribution_id uuid references contribution (id) on delete cascade,
    drop constraint attachment_hangs_or_is_loose,
    add constraint attachment_hangs_or_is_loose
        check ((holder_id is not null) + (contribution_id is not null) + (loose_since is not null) = 1);

-- Where a draft comes from: read by the remark's association alone, never part of what is deposited.
alter table remark
    add column contribution_title varchar(200) not null default '',
    add column contribution_date date;
