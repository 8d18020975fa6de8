package fr.lignealigne.node;

import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** This server: the only one, or one of several that serve one portal from one database. It has another id after each start. */
@Component
public class ThisNode {

    private final UUID id = UUID.randomUUID();
    private final boolean oneOfSeveral;

    public ThisNode(@Value("#{'true' == '${portal.several-nodes:}'}") boolean oneOfSeveral) {
        this.oneOfSeveral = oneOfSeveral;
    }

    public UUID id() {
        return id;
    }

    public boolean isOneOfSeveral() {
        return oneOfSeveral;
    }
}
