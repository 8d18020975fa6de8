package fr.lignealigne.bilateral;

/** Something became of slots on offer. */
public sealed interface OfferEvent permits OfferChosen, OfferLapsed, OfferWithdrawn, SlotsOffered {

    OfferId offer();
}
