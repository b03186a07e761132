// Generated from specs/hire/v1/talent_blocklist.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.talent_blocklist` “屏蔽名单”: the list of talents who are not to be hired.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>change_<wbr>talent_<wbr>block</code>](method@crate::v1::talent_blocklist::TalentBlocklistResource::change_talent_block) | Puts a talent on the blocklist, or takes them off. | 加入/移除屏蔽名单 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant};

/// The operations of `hire.v1.talent_blocklist`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "屏蔽名单")]
#[derive(Debug, Clone)]
pub struct TalentBlocklistResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> TalentBlocklistResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl TalentBlocklistResource<Tenant> {
    /// Puts a talent on the blocklist, or takes them off.
    ///
    /// `POST /open-apis/hire/v1/talent_blocklist/change_talent_block`, [`hire.v1.talent_blocklist.change_talent_block` “加入/移除屏蔽名单”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_blocklist/change_talent_block) in the official documentation, as of 2024-12-04.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:talent_blocklist`.
    /// - Rate: 10/s.
    /// - Retry: only where it was surely not executed.
    /// - Rule: `reason` has to be given when `option` is `1`.
    ///
    /// # Arguments
    ///
    /// - `talent_id`: ID of the talent, as in [`hire.v1.talent.list`](method@crate::v1::talent::TalentResource::list).
    /// - `option` ([`BlockOption`](type@crate::v1::talent_blocklist::BlockOption)): Whether the talent is put on the list or taken off.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::v1::talent_blocklist::BlockOption;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1()
    ///     .talent_blocklist()
    ///     .change_talent_block("6930815272790114325", BlockOption::Block)
    ///     .reason("人才作弊")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// | code | HTTP | meaning | what to do |
    /// | --- | --- | --- | --- |
    /// | 1002001 | 500 | The platform failed internally. | Try again later; if it persists, give support the log ID. |
    /// | 1002002 | 400 | A parameter is wrong. | Check the types and sizes of the parameters. |
    #[doc(
        alias(
            "加入/移除屏蔽名单",
            "hire.v1.talent_blocklist.change_talent_block",
            "/open-apis/hire/v1/talent_blocklist/change_talent_block"
        )
    )]
    pub fn change_talent_block(
        &self,
        talent_id: impl Into<String>,
        option: BlockOption,
    ) -> TalentBlocklistChangeTalentBlockCall {
        let mut call = Call::new(&self.caller, &CHANGE_TALENT_BLOCK);
        call.set::<String>(0, talent_id.into());
        call.set(1, option);
        TalentBlocklistChangeTalentBlockCall {
            call,
        }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.talent_blocklist.change_talent_block`, begun by [`TalentBlocklistResource::change_talent_block`].
    TalentBlocklistChangeTalentBlockCall -> ()
}

impl TalentBlocklistChangeTalentBlockCall {
    /// Why the talent is blocked; required to put somebody on the list.
    #[inline]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.call.set::<String>(2, reason.into());
        self
    }
}

feishu_core::int_enum! {
    /// What to do with a talent and the blocklist.
    BlockOption {
        /// `1`: Put the talent on the list.
        Block = 1,
        /// `2`: Take the talent off the list.
        Unblock = 2,
    }
}

/// `hire.v1.talent_blocklist.change_talent_block`.
pub static CHANGE_TALENT_BLOCK: table::Typed<()> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:talent_blocklist"],
    limits: &[table::RateLimit::per_second(10)],
    params: &[
        table::Field::body("talent_id", table::Kind::String).required(),
        table::Field::body("option", table::Kind::IntEnum(BlockOption::VALUES))
            .required(),
        table::Field::body("reason", table::Kind::String),
    ],
    rules: &[
        table::GroupRule::When {
            field: 1,
            is: &["1"],
            needs: &[2],
        },
    ],
    body: table::Body::Json,
    errors: &[
        table::DocumentedError {
            status: 500,
            code: 1002001,
            meaning: "The platform failed internally.",
            advice: "Try again later; if it persists, give support the log ID.",
            verdict: table::Verdict::Failed,
        },
        table::DocumentedError {
            status: 400,
            code: 1002002,
            meaning: "A parameter is wrong.",
            advice: "Check the types and sizes of the parameters.",
            verdict: table::Verdict::Refused,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_blocklist/change_talent_block",
    ..table::Operation::new(
        "hire.v1.talent_blocklist.change_talent_block",
        table::Method::Post,
        "/open-apis/hire/v1/talent_blocklist/change_talent_block",
    )
});
