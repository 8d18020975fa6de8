-- A number counted over all associations told each how much the others had deposited: they are drawn at random now.
-- Numbers given before stay as they are.
drop sequence remark_number;
drop sequence receipt_number;
