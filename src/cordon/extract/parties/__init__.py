"""Who is meant: whom a phrase or pronoun stands for, who acts, whom a measure can hit, who says so."""
