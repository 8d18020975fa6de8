package fr.lignealigne.remark;

import java.util.UUID;

/** Names a comment of a colleague. */
public record CommentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
