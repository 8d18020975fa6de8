create table audit_entry (
    id     bigint      not null auto_increment primary key,
    at     datetime(6) not null,
    act    varchar(60) not null,
    person uuid,
    object varchar(80) not null,
    key audit_entry_by_day (at),
    key audit_entry_by_act (act, at)
);

delimiter //
create trigger audit_entry_stays before update on audit_entry for each row
begin
    signal sqlstate '45000' set message_text = 'The journal is only added to';
end //
create trigger audit_entry_remains before delete on audit_entry for each row
begin
    signal sqlstate '45000' set message_text = 'The journal is only added to';
end //
delimiter ;
