-- A joint position of the Collective: prepared where the State sees nothing of it, then deposited as one remark.
create table joint_position (
    id          uuid        not null primary key,
    revision    bigint      not null,
    version_id  uuid        not null references plan_version (id),
    state       varchar(10) not null,
    target      varchar(8)  not null,
    from_item   uuid,
    from_char   int         not null,
    to_item     uuid,
    to_char     int         not null,
    field       varchar(12),
    text_number int         not null,
    closes_at   datetime(6),
    remark_id   uuid        unique references remark (id),
    key joint_position_by_version (version_id, state)
);

-- Each text it ever had; what somebody signed is never written over.
create table joint_position_text (
    position_id uuid         not null references joint_position (id),
    number      int          not null,
    kind        varchar(12),
    body        text         not null,
    wording     mediumtext   not null,
    themes      varchar(500) not null,
    forms       varchar(200) not null,
    written_by  uuid         not null references person (id),
    written_for uuid         not null references organisation (id),
    written_at  datetime(6)  not null,
    primary key (position_id, number)
);

-- The remarks it began from. They are their authors', who may throw them away: only whose they were is known then.
create table joint_position_source (
    position_id     uuid        not null references joint_position (id),
    remark_id       uuid        not null,
    organisation_id uuid        not null references organisation (id),
    fate            varchar(10) not null,
    primary key (position_id, remark_id)
);

-- What an association says of the text with this number; it binds the association, whoever leads it later.
create table joint_position_answer (
    position_id     uuid        not null references joint_position (id),
    organisation_id uuid        not null references organisation (id),
    answer          varchar(10) not null,
    text_number     int         not null,
    dissent         text        not null,
    carried         boolean     not null,
    given_by        uuid        not null references person (id),
    given_at        datetime(6) not null,
    primary key (position_id, organisation_id),
    foreign key (position_id, text_number) references joint_position_text (position_id, number)
);

-- What the State reads of it: whose remark it is, and the dissents their authors let be carried. Nothing else.
alter table remark add column joint boolean not null default false;

create table remark_signatory (
    remark_id       uuid not null references remark (id),
    ordinal         int  not null,
    organisation_id uuid not null references organisation (id),
    primary key (remark_id, ordinal),
    unique key once_a_remark (remark_id, organisation_id),
    key remark_signatory_by_organisation (organisation_id)
);

create table remark_dissent (
    remark_id       uuid not null references remark (id),
    organisation_id uuid not null references organisation (id),
    words           text not null,
    primary key (remark_id, organisation_id)
);

-- They are of the deposited text: they come with it, and stay as they are.
delimiter //
create trigger signatory_comes_before_deposit before insert on remark_signatory for each row
begin
    if exists (select 1 from remark r where r.id = new.remark_id and r.deposited_at is not null) then
        signal sqlstate '45000' set message_text = 'A deposited remark gets no further signatory';
    end if;
end //
create trigger signatory_stays before update on remark_signatory for each row
begin
    signal sqlstate '45000' set message_text = 'A signatory never changes';
end //
create trigger signatory_remains before delete on remark_signatory for each row
begin
    signal sqlstate '45000' set message_text = 'A signatory is never taken off';
end //
create trigger dissent_comes_before_deposit before insert on remark_dissent for each row
begin
    if exists (select 1 from remark r where r.id = new.remark_id and r.deposited_at is not null) then
        signal sqlstate '45000' set message_text = 'A deposited remark gets no further dissent';
    end if;
end //
create trigger dissent_stays before update on remark_dissent for each row
begin
    signal sqlstate '45000' set message_text = 'A carried dissent never changes';
end //
create trigger dissent_remains before delete on remark_dissent for each row
begin
    signal sqlstate '45000' set message_text = 'A carried dissent is never taken off';
end //
create trigger position_text_stays before update on joint_position_text for each row
begin
    signal sqlstate '45000' set message_text = 'A text of a joint position never changes';
end //
delimiter ;
