package fr.lignealigne.shared;

/** There is no such thing, or the viewer may not know whether there is: both read the same. */
public final class NotFound extends Refusal {

    public NotFound() {
        super("refusal.notFound");
    }
}
