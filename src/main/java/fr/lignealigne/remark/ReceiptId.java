package fr.lignealigne.remark;

import java.util.UUID;

/** Identifies the receipt of a deposit. */
public record ReceiptId(UUID value) {

    public static ReceiptId of(String text) {
        return new ReceiptId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
