package fr.lignealigne.privacy.ui;

/** Keeps what somebody said of words that were pointed out: they identify nobody. */
public interface Clearing {

    /** @param key of a finding */
    boolean holds(String key);

    void clear(String key);

    void restore(String key);
}
