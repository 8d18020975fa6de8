package fr.lignealigne.synopsis;

import java.util.Map;

/** Which deposited remarks a filter chooses: a condition on {@code remark r} in SQL, with its parameters. */
public record ChosenRemarks(String condition, Map<String, Object> parameters) {

    public ChosenRemarks {
        parameters = Map.copyOf(parameters);
    }
}
