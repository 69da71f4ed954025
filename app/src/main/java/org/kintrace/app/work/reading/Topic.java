package org.kintrace.app.work.reading;

import org.kintrace.registry.claim.ClaimContent;

/** What a claim about a person is about, in the order a person's page tells it. */
public enum Topic {
    NAME, SEX, BIRTH, KIN, STAY, LIBERTY, SEPARATION, CONTACT, LIFE, EVENT, CHILDREN, OCCUPATION, SENSITIVE, PAPER, OFFICE;

    public static Topic of(ClaimContent says) {
        return switch (says) {
            case ClaimContent.Named _ -> NAME;
            case ClaimContent.OfSex _ -> SEX;
            case ClaimContent.Born _,ClaimContent.Aged _,ClaimContent.BirthOrder _ -> BIRTH;
            case ClaimContent.Kin _ -> KIN;
            case ClaimContent.Stay _ -> STAY;
            case ClaimContent.Liberty _ -> LIBERTY;
            case ClaimContent.Separation _ -> SEPARATION;
            case ClaimContent.Contact _ -> CONTACT;
            case ClaimContent.Died _,ClaimContent.Alive _ -> LIFE;
            case ClaimContent.TookPart _,ClaimContent.HappenedOn _,ClaimContent.HappenedAt _,ClaimContent.CauseAlleged _ ->
                EVENT;
            case ClaimContent.ChildCount _ -> CHILDREN;
            case ClaimContent.Occupation _ -> OCCUPATION;
            case ClaimContent.Sensitive _ -> SENSITIVE;
            case ClaimContent.PaperNumber _,ClaimContent.PaperValid _,ClaimContent.PaperIssued _,ClaimContent.PaperRefused _,ClaimContent.PaperWhereabouts _ ->
                PAPER;
            case ClaimContent.OfOffice _,ClaimContent.OfPromise _,ClaimContent.OfInquiry _ -> OFFICE;
        };
    }
}
