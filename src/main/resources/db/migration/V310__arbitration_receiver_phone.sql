-- 代收人的姓名和电话分开：签收人按姓名核对（民诉法 90）；原来写在一起的，姓名在前，其余归入电话。
alter table address_confirmation add column receiver_phone varchar(100);
update address_confirmation
set receiver_phone = nullif(
        regexp_replace(
            regexp_replace(receiver, '^[^\s，,、；;：:（(]+[\s，,、；;：:（(]*', ''), '[)）]\s*$', ''), ''),
    receiver = regexp_replace(receiver, '[\s，,、；;：:（(].*$', '')
where receiver is not null;
