package fr.lignealigne.account;

import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** Whom the settings name to confirm the first holders, as the tests of it say: nobody else's name anybody. */
@Primary
@TestComponent("witnessSwitch")
public class WitnessSwitch implements NamedWitness {

    private final AtomicReference<String> address = new AtomicReference<>("");

    @Override
    public String witness() {
        return address.get();
    }

    /** From now on, until the next call; as whoever starts the portal with another setting would. */
    public void name(String email) {
        address.set(email);
    }
}
