package fr.lignealigne.bilateral.request;

import jakarta.persistence.Embeddable;

/** A {@link Delegate} as it is kept. */
@Embeddable
record DelegateRow(String function, String organisation, String name) {

    static DelegateRow of(Delegate delegate) {
        return new DelegateRow(delegate.function(), delegate.organisation(), delegate.name());
    }

    Delegate delegate() {
        return new Delegate(function, organisation, name);
    }
}
