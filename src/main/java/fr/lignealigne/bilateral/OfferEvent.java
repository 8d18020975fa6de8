package fr.lignealigne.bilateral;

/** Something became of slots on offer. */
public sealed interface OfferEvent permits OfferChosen, OfferDeclined, OfferLapsed, OfferWithdrawn, SlotsOffered {

    OfferId offer();
}
