-- The sheet of a measure is of the text of its version, and stays with it.
delimiter //
create trigger measure_sheet_stays before update on measure_sheet for each row
begin
    if (select state from plan_version where id = old.version_id) <> 'PREPARATION' then
        signal sqlstate '45000' set message_text = 'The sheets of a published version never change';
    end if;
end //
create trigger measure_sheet_remains before delete on measure_sheet for each row
begin
    if (select state from plan_version where id = old.version_id) <> 'PREPARATION' then
        signal sqlstate '45000' set message_text = 'The sheets of a published version are never deleted';
    end if;
end //
create trigger measure_sheet_is_complete before insert on measure_sheet for each row
begin
    if (select state from plan_version where id = new.version_id) <> 'PREPARATION' then
        signal sqlstate '45000' set message_text = 'Nothing is added to a published version';
    end if;
end //
delimiter ;
