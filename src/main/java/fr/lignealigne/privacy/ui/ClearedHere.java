package fr.lignealigne.privacy.ui;

import java.util.HashSet;
import java.util.Set;

/** What was said to identify nobody, as long as the form is open. */
public final class ClearedHere implements Clearing {

    private final Set<String> keys = new HashSet<>();

    @Override
    public boolean holds(String key) {
        return keys.contains(key);
    }

    @Override
    public void clear(String key) {
        keys.add(key);
    }

    @Override
    public void restore(String key) {
        keys.remove(key);
    }
}
