package fr.lignealigne.question;

import java.util.UUID;

/** Identifies a question. */
public record QuestionId(UUID value) {

    public static QuestionId of(String text) {
        return new QuestionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
