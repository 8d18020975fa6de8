package fr.lignealigne.bilateral;

import java.util.UUID;

/** Identifies one rule of somebody's hours for good. */
public record HoursRuleId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
