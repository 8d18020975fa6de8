package fr.lignealigne.account;

import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** Who must have a second factor, as the tests of it say: nobody else's, so that all others sign in by password. */
@Primary
@TestComponent("secondFactorSwitch")
public class SecondFactorSwitch implements CompulsoryFactors {

    private final AtomicReference<Set<Role>> roles = new AtomicReference<>(Set.of());

    @Override
    public Set<Role> roles() {
        return roles.get();
    }

    /** From now on, until the next call. */
    public void requireFor(Role... required) {
        roles.set(Set.of(required));
    }
}
