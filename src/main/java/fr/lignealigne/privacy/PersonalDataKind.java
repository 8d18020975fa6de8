package fr.lignealigne.privacy;

/** What kind of thing may identify a person. */
public enum PersonalDataKind {
    EMAIL,
    /** Of a person; the numbers of services (free, shared or higher cost, short) are none. */
    PHONE,
    /** The French number of social security (NIR), definite, awaited or temporary; or what stands in its place. */
    SOCIAL_SECURITY,
    /** Of the file, visa, receipt, permit or passport of a foreigner. */
    FOREIGNER_FILE,
    /** An IBAN, or a French RIB that is called so. */
    IBAN,
    /** Of a car, as given since 2009, before, or abroad where it is called so. */
    PLATE,
    /** A day of birth, or a year with the place. */
    BIRTH,
    ADDRESS,
    /** A first name with a family name or its initial; a name after a title; a first name that is called so. */
    NAME,
    /** The age of a minor with a place. */
    MINOR
}
