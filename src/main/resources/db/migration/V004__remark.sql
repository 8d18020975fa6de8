create sequence remark_number start with 1 increment by 1 cache 100;
create sequence receipt_number start with 1 increment by 1 cache 100;

create table receipt (
    id              uuid        not null primary key,
    number          varchar(20) not null unique,
    request_key     uuid        not null unique,
    version_id      uuid        not null references plan_version (id),
    organisation_id uuid        not null references organisation (id),
    deposited_by    uuid        not null references person (id),
    deposited_at    datetime(6) not null
);

create table remark (
    id                 uuid          not null primary key,
    revision           bigint        not null,
    version_id         uuid          not null references plan_version (id),
    organisation_id    uuid          not null references organisation (id),
    author_id          uuid          not null references person (id),
    kind               varchar(12)   not null,
    state              varchar(12)   not null,
    target             varchar(8)    not null,
    from_item          uuid,
    from_char          int           not null,
    to_item            uuid,
    to_char            int           not null,
    first_line         int           not null,
    last_line          int           not null,
    quote              mediumtext    not null,
    before_quote       varchar(200)  not null,
    after_quote        varchar(200)  not null,
    measure_id         uuid,
    field              varchar(12),
    body               text          not null,
    wording            mediumtext    not null,
    figure             varchar(200)  not null,
    source             varchar(500)  not null,
    evidence_year      int,
    territory          varchar(200)  not null,
    priority           boolean       not null,
    lever              boolean       not null,
    open_to_collective boolean       not null,
    code               varchar(12)   unique,
    receipt_id         uuid          references receipt (id),
    created_at         datetime(6)   not null,
    updated_at         datetime(6)   not null,
    deposited_at       datetime(6),
    withdrawn_at       datetime(6),
    withdrawal_note    text          not null,
    key remark_by_line (version_id, first_line),
    key remark_by_organisation (organisation_id, state),
    key remark_by_state (version_id, state)
);

create table remark_theme (
    remark_id uuid        not null references remark (id) on delete cascade,
    theme     varchar(20) not null,
    primary key (remark_id, theme)
);

create table remark_form (
    remark_id uuid        not null references remark (id) on delete cascade,
    form      varchar(20) not null,
    primary key (remark_id, form)
);

-- What was deposited is what was said: neither its words nor its place ever change, and it is not deleted.
delimiter //
create trigger deposited_remark_stays before update on remark for each row
begin
    if old.deposited_at is not null
        and not (new.body <=> old.body and new.wording <=> old.wording and new.quote <=> old.quote
            and new.kind <=> old.kind and new.from_item <=> old.from_item and new.from_char <=> old.from_char
            and new.to_item <=> old.to_item and new.to_char <=> old.to_char and new.code <=> old.code
            and new.receipt_id <=> old.receipt_id and new.deposited_at <=> old.deposited_at
            and new.organisation_id <=> old.organisation_id) then
        signal sqlstate '45000' set message_text = 'The text of a deposited remark never changes';
    end if;
end //
create trigger deposited_remark_remains before delete on remark for each row
begin
    if old.deposited_at is not null then
        signal sqlstate '45000' set message_text = 'A deposited remark is never deleted';
    end if;
end //
delimiter ;
