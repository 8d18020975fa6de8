package fr.lignealigne.bilateral;

/** The database refused a booking, since one of the resources is taken; asked again it would refuse again. */
final class NotFree extends RuntimeException {

    NotFree() {
        super("a resource is taken", null, false, false);
    }
}
