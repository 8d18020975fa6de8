package fr.lignealigne.attachment;

/** What files hang on; each kind has a column of its own, so that they are erased with it. */
public enum HolderKind {
    REMARK("holder_id"),
    CONTRIBUTION("contribution_id");

    private final String column;

    HolderKind(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
