package fr.lignealigne.attachment;

/** What read models say in SQL of the files that hang on something they read inside its walls. */
public final class AttachmentTable {

    private AttachmentTable() {}

    /** The files that hang on the row with this id, as {@link Attachment#several} takes them, in the order they came. */
    public static String files(String holder) {
        return """
                (select json_arrayagg(json_object('id', json_object('value', f.id), 'name', f.name, 'kind', f.kind,
                        'size', f.size, 'sha256', f.sha256, 'state', f.state) order by f.added_at, f.id)
                    from attachment f where f.holder_id = %s)""".formatted(holder);
    }
}
