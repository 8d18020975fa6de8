package fr.lignealigne.remark;

import java.util.UUID;

/** Identifies a referral of remarks to a ministry. */
public record ReferralId(UUID value) {

    public static ReferralId of(String id) {
        return new ReferralId(UUID.fromString(id));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
