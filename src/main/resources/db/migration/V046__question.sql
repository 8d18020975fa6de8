-- A question of the cabinet on a place of a version; prepared until opened_at, open until closes_at.
create table question (
    id                uuid          not null primary key,
    revision          bigint        not null,
    version_id        uuid          not null references plan_version (id),
    prepared_by       uuid          not null references person (id),
    target            varchar(8)    not null,
    from_item         uuid,
    from_char         int           not null,
    to_item           uuid,
    to_char           int           not null,
    first_line        int           not null,
    last_line         int           not null,
    quote             mediumtext    not null,
    words             varchar(2000) not null,
    to_all            boolean       not null,
    closes_at         datetime(6)   not null,
    opened_at         datetime(6),
    withdrawn_at      datetime(6),
    withdrawal_reason varchar(500)  not null,
    key question_by_line (version_id, first_line)
);

create table question_addressee (
    question_id     uuid not null references question (id) on delete cascade,
    organisation_id uuid not null references organisation (id),
    primary key (question_id, organisation_id)
);

-- What the people of an association write together; the State never reads this table.
create table written_answer (
    id              uuid         not null primary key,
    revision        bigint       not null,
    question_id     uuid         not null references question (id),
    organisation_id uuid         not null references organisation (id),
    stance          varchar(20),
    words           text         not null,
    edited_as       varchar(120) not null,
    edited_at       datetime(6)  not null,
    unique (question_id, organisation_id)
);

create table deposited_answer (
    id              uuid         not null primary key,
    request_key     uuid         not null unique,
    question_id     uuid         not null references question (id),
    organisation_id uuid         not null references organisation (id),
    position        int          not null,
    stance          varchar(20)  not null,
    words           text         not null,
    deposited_by    uuid         not null references person (id),
    deposited_as    varchar(120) not null,
    deposited_at    datetime(6)  not null,
    unique (question_id, organisation_id, position)
);

-- What was answered is what was answered: it is neither changed nor deleted.
delimiter //
create trigger deposited_answer_stays before update on deposited_answer for each row
begin
    signal sqlstate '45000' set message_text = 'A deposited answer never changes';
end //
create trigger deposited_answer_remains before delete on deposited_answer for each row
begin
    signal sqlstate '45000' set message_text = 'A deposited answer is not deleted';
end //
delimiter ;
