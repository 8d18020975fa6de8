package fr.lignealigne.account;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** The person whom the settings name, as far as they have an account and may enter. */
@Component
class Witness {

    private final NamedWitness setting;
    private final PersonRepository people;

    Witness(NamedWitness setting, PersonRepository people) {
        this.setting = setting;
        this.people = people;
    }

    Optional<Person> find() {
        String address = EmailAddress.normal(setting.witness());
        return address.isEmpty()
                ? Optional.empty()
                : people.findByEmail(address).filter(Person::mayEnter);
    }

    boolean is(Viewer viewer) {
        return find().filter(person -> person.id().equals(viewer.person())).isPresent();
    }
}
