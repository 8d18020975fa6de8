-- How far an association is with a draft of its own. Beside the remark, so that none of it is in the remark's revision,
-- times, states and walls. No row: it is being written. Gone with the deposit.
create table draft_review (
    remark_id uuid         not null primary key references remark (id) on delete cascade,
    stage     varchar(10)  not null,
    reason    text         not null,
    moved_by  uuid         not null references person (id),
    function  varchar(120) not null,
    moved_at  datetime(6)  not null,
    constraint draft_review_says_why check (stage <> 'SENT_BACK' or reason <> '')
);

-- What colleagues say to each other of a draft: read by its association alone, also after the deposit. The remark is no
-- foreign key: a draft that is thrown away can be brought back, under another id, with what was said of it. The function
-- is what the writer had when writing: what somebody does elsewhere since is nothing to their former colleagues.
create table remark_comment (
    id              uuid         not null primary key,
    remark_id       uuid         not null,
    organisation_id uuid         not null references organisation (id),
    person_id       uuid         not null references person (id),
    function        varchar(120) not null,
    words           text         not null,
    written_at      datetime(6)  not null,
    thrown_at       datetime(6),
    key remark_comment_by_remark (remark_id, written_at),
    key remark_comment_by_throwing (thrown_at)
);
