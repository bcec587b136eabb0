package org.leerkring;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.leerkring.communities.Seats;
import org.leerkring.people.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.transaction.annotation.Transactional;

/** The habits of the house, kept by a test. */
class ModularityTests {

    private static final ApplicationModules modules = ApplicationModules.of(Leerkring.class);
    private static final JavaClasses production = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.leerkring");
    private static final JavaClasses everything = new ClassFileImporter().importPackages("org.leerkring");

    @Test
    void modulesKeepToTheirDeclaredNeighbours() {
        modules.verify();
    }

    /** A package-info among the tests would hide the one that ships, and with it what a module may use. */
    @Test
    void everyModuleDeclaresItsNeighbours() {
        assertThat(modules.stream().filter(module -> !module.getBasePackage()
                        .getAnnotation(ApplicationModule.class)
                        .isPresent()))
                .isEmpty();
    }

    @Test
    void entitiesAndRepositoriesStayInsideTheirModule() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAssignableTo(Repository.class)
                .should()
                .notBePublic()
                .check(production);
    }

    /** It asks no policy: an invitation was given by someone who might. */
    @Test
    void onlyAnInvitationLeadsStraightToASeat() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.leerkring.communities.invitations")
                .should()
                .callMethod(Seats.class, "take", Seats.Offer.class, PersonId.class, PersonId.class)
                .check(everything);
    }

    @Test
    void viewsStayInsideTheirModule() {
        classes().that().areAnnotatedWith(Route.class).should().notBePublic().check(production);
    }

    @Test
    void nothingDependsOnAScreenButOnTheWayToIt() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..ui..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.leerkring..ui..").and(not(simpleNameEndingWith("Navigation"))))
                .check(production);
    }

    @Test
    void screensLeaveTransactionsToServices() {
        noMethods()
                .that()
                .areDeclaredInClassesThat(resideInAPackage("..ui..").or(isAComponent()))
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(production);
        noClasses()
                .that(resideInAPackage("..ui..").or(isAComponent()))
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(production);
    }

    @Test
    void whatAClassNeedsComesThroughItsConstructor() {
        noFields().should().beAnnotatedWith(Autowired.class).check(production);
    }

    @Test
    void onlyOneClockTicks() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Leerkring.class.getName())
                .should()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .check(production);
    }

    @Test
    void timeIsJavaTime() {
        // a library's door may ask for a Date; nothing of ours keeps or makes one by itself
        noFields()
                .should()
                .haveRawType(Date.class)
                .orShould()
                .haveRawType(Calendar.class)
                .check(production);
        noClasses()
                .should()
                .callConstructor(Date.class)
                .orShould()
                .callMethod(Calendar.class, "getInstance")
                .check(production);
    }

    @Test
    void nobodySleeps() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.leerkring.bench..") // a load driver keeps a pace
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .check(everything);
    }

    @Test
    void fieldsDoNotChangeFromOutside() {
        fields().that().arePublic().should().beFinal().check(production);
    }

    @Test
    void everyPackageSaysWhatMayBeNull() {
        var silent = everything.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(here -> !here.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .collect(Collectors.toSet());

        assertThat(silent).isEmpty();
    }

    @Test
    void namesSayWhatAClassIsFor() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|DTO)")
                .orShould()
                .resideInAPackage("..common..")
                .check(production);
    }

    @Test
    void writesTheModuleMap() {
        new Documenter(modules).writeDocumentation();
    }

    private static DescribedPredicate<JavaClass> isAComponent() {
        return JavaClass.Predicates.assignableTo(Component.class);
    }
}
