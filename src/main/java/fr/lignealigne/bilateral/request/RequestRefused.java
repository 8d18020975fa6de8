package fr.lignealigne.bilateral.request;

import fr.lignealigne.shared.Refusal;

/** The request is not, or no longer, in a state that allows this. */
public final class RequestRefused extends Refusal {

    RequestRefused(String key) {
        super(key);
    }
}
