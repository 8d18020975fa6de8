package fr.lignealigne.account;

import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How a person proves who they are: an address and a password, kept as an Argon2id hash (RFC 9106), then a second factor.
 * The State's sign-on stands in the place of the password: {@link StateSignIn}.
 */
@Configuration(proxyBeanMethods = false)
class SigningIn {

    @Bean
    PasswordEncoder passwordEncoder() {
        return new PasswordHashing();
    }

    @Bean
    CompulsoryFactors compulsoryFactors(@Value("${portal.second-factor.required-for}") Set<Role> roles) {
        return () -> roles;
    }

    @Bean
    DatedSessions sessionRegistry(Clock clock) {
        return new DatedSessions(clock);
    }

    @Bean
    HttpSessionEventPublisher httpSessionEventPublisher() {
        return new HttpSessionEventPublisher();
    }

    @Bean
    UserDetailsService people(PersonRepository repository, TransactionTemplate transaction) {
        return email -> Objects.requireNonNull(transaction.execute(status -> repository
                .findByEmail(EmailAddress.normal(email))
                .filter(person -> person.passwordHash() != null)
                .map(person -> new SignedInPerson(
                        person.id(),
                        person.email(),
                        Objects.requireNonNull(person.passwordHash()),
                        person.mayEnter(),
                        person.roles().stream()
                                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                                .toList()))
                .orElseThrow(() -> new UsernameNotFoundException("unknown"))));
    }

    @Bean
    AuthenticationProvider slowedSignIn(
            UserDetailsService people,
            PasswordEncoder encoder,
            SignInFailures failures,
            KnownDevices devices,
            Sieges sieges,
            PersonRepository repository,
            SecondSteps steps,
            ApplicationEventPublisher events) {
        DaoAuthenticationProvider byPassword = new DaoAuthenticationProvider(people);
        byPassword.setPasswordEncoder(encoder);
        return new SlowedSignIn(byPassword, failures, devices, sieges, repository, steps, people, events);
    }
}
