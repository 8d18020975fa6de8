-- Cascades do not fire the triggers of items and lines: a published version is held as a whole, and nothing joins it.
delimiter //
create trigger plan_version_remains before delete on plan_version for each row
begin
    if old.state <> 'PREPARATION' then
        signal sqlstate '45000' set message_text = 'A published version is never deleted';
    end if;
end //
create trigger plan_version_stays_public before update on plan_version for each row
begin
    if old.state <> 'PREPARATION' and (new.state = 'PREPARATION' or new.plan_id <> old.plan_id
            or new.number <> old.number or new.line_count <> old.line_count) then
        signal sqlstate '45000' set message_text = 'A published version is not taken back, moved or cut again';
    end if;
end //
create trigger plan_item_is_complete before insert on plan_item for each row
begin
    if (select state from plan_version where id = new.version_id) <> 'PREPARATION' then
        signal sqlstate '45000' set message_text = 'Nothing is added to a published version';
    end if;
end //
create trigger plan_line_is_complete before insert on plan_line for each row
begin
    if (select state from plan_version where id = new.version_id) <> 'PREPARATION' then
        signal sqlstate '45000' set message_text = 'Nothing is added to a published version';
    end if;
end //
delimiter ;
