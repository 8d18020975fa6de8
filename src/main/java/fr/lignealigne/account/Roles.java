package fr.lignealigne.account;

/** The names of the {@link Role roles} for annotations, which take only constants. */
public final class Roles {

    public static final String ASSOCIATION_MEMBER = "ASSOCIATION_MEMBER";
    public static final String ASSOCIATION_LEAD = "ASSOCIATION_LEAD";
    public static final String COLLECTIVE_COORDINATOR = "COLLECTIVE_COORDINATOR";
    public static final String MIPROF = "MIPROF";
    public static final String CABINET = "CABINET";
    public static final String MINISTRY = "MINISTRY";
    public static final String OBSERVER = "OBSERVER";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    private Roles() {}
}
